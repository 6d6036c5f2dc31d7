import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { BookOpenCheck, ChartNoAxesColumn, Ellipsis, UserRoundX } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

const rooms = [
  { room: 'accuracy', href: '/corrections/accuracy', Icon: ChartNoAxesColumn },
  { room: 'ledger', href: '/corrections/ledger', Icon: BookOpenCheck },
  { room: 'retention', href: '/corrections/retention', Icon: UserRoundX },
] as const;

/** The ways from the reports to what they say together, and to what the public sees of them. */
export function OutInTheOpen() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const label = t('corrections.inbox.allReports');
  return (
    <Menu
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      shadow="md"
      withinPortal={false}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <Tooltip label={label} disabled={opened}>
          <ActionIcon aria-label={label}>
            <Ellipsis size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {rooms.map(({ room, href, Icon }) => (
          <Menu.Item key={room} component={Link} href={href} leftSection={<Icon size={16} aria-hidden />}>
            {t(`${room}.room`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
