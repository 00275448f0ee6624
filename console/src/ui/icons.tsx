import * as icons from '@ant-design/icons';
import type { ConfigProviderProps } from 'antd';
import type { ComponentProps } from 'react';

type IconProps = ComponentProps<typeof icons.PlusOutlined>;

/**
 * Icons stand beside words or in controls that have a name: those who listen hear the words alone. One that says
 * something by itself is given an `aria-label`.
 */
function quiet(Icon: typeof icons.PlusOutlined) {
  return function QuietIcon(props: IconProps) {
    return props['aria-label'] ? <Icon {...props} /> : <Icon {...props} {...UNHEARD} />;
  };
}

const UNHEARD = { role: undefined, 'aria-label': undefined, 'aria-hidden': true };

export const ArrowDownOutlined = quiet(icons.ArrowDownOutlined);
export const ArrowUpOutlined = quiet(icons.ArrowUpOutlined);
export const AuditOutlined = quiet(icons.AuditOutlined);
export const BankOutlined = quiet(icons.BankOutlined);
export const BellOutlined = quiet(icons.BellOutlined);
export const CalendarOutlined = quiet(icons.CalendarOutlined);
export const CheckCircleFilled = quiet(icons.CheckCircleFilled);
export const CheckCircleOutlined = quiet(icons.CheckCircleOutlined);
export const CloudSyncOutlined = quiet(icons.CloudSyncOutlined);
export const DeleteOutlined = quiet(icons.DeleteOutlined);
export const DisconnectOutlined = quiet(icons.DisconnectOutlined);
export const DownOutlined = quiet(icons.DownOutlined);
export const DownloadOutlined = quiet(icons.DownloadOutlined);
export const EditOutlined = quiet(icons.EditOutlined);
export const EyeOutlined = quiet(icons.EyeOutlined);
export const FileTextOutlined = quiet(icons.FileTextOutlined);
export const HolderOutlined = quiet(icons.HolderOutlined);
export const HomeOutlined = quiet(icons.HomeOutlined);
export const InboxOutlined = quiet(icons.InboxOutlined);
export const MenuOutlined = quiet(icons.MenuOutlined);
export const MoreOutlined = quiet(icons.MoreOutlined);
export const OrderedListOutlined = quiet(icons.OrderedListOutlined);
export const PaperClipOutlined = quiet(icons.PaperClipOutlined);
export const PlusOutlined = quiet(icons.PlusOutlined);
export const PrinterOutlined = quiet(icons.PrinterOutlined);
export const SyncOutlined = quiet(icons.SyncOutlined);
export const TeamOutlined = quiet(icons.TeamOutlined);
export const UploadOutlined = quiet(icons.UploadOutlined);
export const UserOutlined = quiet(icons.UserOutlined);
export const WarningOutlined = quiet(icons.WarningOutlined);

const CloseCircleFilled = quiet(icons.CloseCircleFilled);
const ExclamationCircleFilled = quiet(icons.ExclamationCircleFilled);
const InfoCircleFilled = quiet(icons.InfoCircleFilled);
const LoadingOutlined = quiet(icons.LoadingOutlined);

const beside = {
  successIcon: <CheckCircleFilled />,
  infoIcon: <InfoCircleFilled />,
  warningIcon: <ExclamationCircleFilled />,
  errorIcon: <CloseCircleFilled />,
};

/** The icons that antd itself puts beside words. */
export const besideWords = {
  alert: beside,
  modal: beside,
  button: { loadingIcon: <LoadingOutlined /> },
} satisfies ConfigProviderProps;
