import { SettingsView } from '@/features/store/settings/settings-view';
import { SETTINGS } from '@/features/store/settings/texts';
import { StaffPage } from '@/features/store/staff-page';

export default function SettingsPage() {
  return (
    <StaffPage title={SETTINGS.title} id="settings-page">
      {(here) => <SettingsView here={here} />}
    </StaffPage>
  );
}
