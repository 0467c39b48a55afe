import { Text, View } from '@tarojs/components';
import type { PropsWithChildren, ReactNode } from 'react';
import { platformName, useElder } from '@/services/platform';
import { BottomNav, type BottomNavProps } from '../bottom-nav/bottom-nav';
import { classes, given } from '../given';
import { pressable } from '../pressable';
import './page-frame.scss';

interface PageFrameProps {
  readonly title: string;
  readonly subtitle?: string;
  /** At the right of the title. */
  readonly aside?: ReactNode;
  /** In a browser, where there is no navigation bar to go back with. */
  readonly onBack?: () => void;
  /** Stays at the bottom: a BottomBar. */
  readonly footer?: ReactNode;
  readonly nav?: BottomNavProps;
  readonly id?: string;
}

function Head({ title, subtitle, aside, onBack }: PageFrameProps) {
  return (
    <View className="page-frame__head">
      {onBack !== undefined && platformName === 'h5' && (
        <View
          className="page-frame__back"
          {...pressable({ id: 'back', label: '返回', onPress: onBack })}
        >
          <Text>‹ 返回</Text>
        </View>
      )}
      <View className="page-frame__heading">
        <View className="page-frame__titles">
          <Text className="page-frame__title">{title}</Text>
          {subtitle !== undefined && <Text className="page-frame__subtitle">{subtitle}</Text>}
        </View>
        {aside}
      </View>
      <View className="page-frame__roofs" />
    </View>
  );
}

/** What every page stands in: the ground, the heading under the roofs, and what stays at the bottom. */
export function PageFrame(props: PropsWithChildren<PageFrameProps>) {
  const { footer, nav, id, children } = props;
  const elder = useElder();
  return (
    <View className={classes('page-frame', elder && 'elder')} {...given({ id })}>
      <Head {...props} />
      <View className="page-frame__body">{children}</View>
      {(footer !== undefined || nav !== undefined) && (
        <View className="page-frame__dock">
          {footer}
          {nav !== undefined && <BottomNav {...nav} />}
        </View>
      )}
    </View>
  );
}
