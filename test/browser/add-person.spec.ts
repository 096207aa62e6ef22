import { expect, test } from './support/extension';
import { tell } from './support/practice';

/** What is wrong is said at the field by the worker, in the rep's language; what was typed stays, nothing is written. */
for (const { language, add, name, email, profile, many, notProfile } of [
  {
    language: 'en',
    add: 'Add a person',
    name: 'Name',
    email: 'Email',
    profile: 'LinkedIn profile address',
    many: 'There are 2 addresses here. Add one person at a time.',
    notProfile: /“.?not a profile.?” is not the address of a LinkedIn profile/,
  },
  {
    language: 'ar',
    add: 'إضافة شخص',
    name: 'الاسم',
    email: 'البريد الإلكتروني',
    profile: 'عنوان الملف على LinkedIn',
    many: 'عدد العناوين هنا 2. يُرجى إضافة شخص واحد في كل مرة.',
    notProfile: /ليست عنوان ملف على LinkedIn/,
  },
] as const) {
  test(`a person added by hand in the popup is refused at the field, then saved (${language})`, async ({
    fresh,
  }) => {
    await tell(fresh, { t: 'settings.set', key: 'language', value: language });
    const popup = await fresh.open('popup.html');
    await popup.getByRole('button', { name: add }).first().click();
    await popup.getByRole('textbox', { name }).first().fill('Sara Kamal');
    const address = popup.getByRole('textbox', { name: email });
    await address.fill('sara@a.example, omar@b.example');
    await address.press('Enter');
    await expect(address).toHaveAttribute('aria-invalid', 'true');
    await expect(popup.getByText(many)).toBeVisible();
    await expect(address).toHaveValue('sara@a.example, omar@b.example');
    await address.fill('sara@a.example');
    await expect(address).not.toHaveAttribute('aria-invalid', 'true');
    const pasted = popup.getByRole('textbox', { name: profile });
    await pasted.fill('not a profile');
    await pasted.press('Enter');
    await expect(pasted).toHaveAttribute('aria-invalid', 'true');
    await expect(popup.getByText(notProfile)).toBeVisible();
    const counted = await tell(fresh, { t: 'popup.view', keys: ['sara@a.example'] });
    expect(JSON.stringify(counted), 'nothing is written before it is right').toContain('"anybody":false');
    await pasted.fill('');
    await address.fill('');
    const named = popup.getByRole('textbox', { name }).first();
    await named.fill('\u200b');
    await named.press('Enter');
    await expect(named, 'a name of nothing but invisible signs is refused where it stands').toHaveAttribute(
      'aria-invalid',
      'true',
    );
    await named.fill('Sara Kamal');
    await address.fill('sara@a.example');
    await address.press('Enter');
    await expect(popup.getByRole('heading', { name: 'Sara Kamal' })).toBeVisible();
  });
}
