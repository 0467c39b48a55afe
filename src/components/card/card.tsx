import { Text, View } from '@tarojs/components';
import type { PropsWithChildren, ReactNode } from 'react';
import { classes, given } from '../given';
import './card.scss';

interface CardProps {
  readonly title?: string;
  /** At the right of the title: a word, a tag, a text button. */
  readonly extra?: ReactNode;
  readonly tone?: 'paper' | 'pine';
  /** Rows reach the edges. */
  readonly flush?: boolean;
  readonly id?: string;
}

export function Card(props: PropsWithChildren<CardProps>) {
  const { title, extra, tone = 'paper', flush = false, id, children } = props;
  return (
    <View className={classes('card', `card--${tone}`, flush && 'card--flush')} {...given({ id })}>
      {title !== undefined && (
        <View className="card__head">
          <Text className="card__title">{title}</Text>
          {extra}
        </View>
      )}
      {children}
    </View>
  );
}
