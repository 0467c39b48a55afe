import { MenuView } from '@/features/store/menu/menu-view';
import { MENU } from '@/features/store/menu/texts';
import { StaffPage } from '@/features/store/staff-page';

export default function MenuPage() {
  return (
    <StaffPage title={MENU.title} id="menu-page">
      {() => <MenuView />}
    </StaffPage>
  );
}
