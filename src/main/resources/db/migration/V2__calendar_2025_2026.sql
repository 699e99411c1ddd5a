-- Days off and swapped days of 2025 and 2026 for the administration.
-- Holidays: Labour Code art. 112, from 2026 also 24/11 (NQ 28/2026/QH16).
-- Compensation on the next working day: art. 111.3.
-- Saturdays and Sundays need no row; those inside a holiday break are listed so that the reason is known.
-- Reasons are noun phrases: they are printed as "ngày … là {reason}".

insert into calendar_day (day, kind, reason) values
    ('2025-01-01', 'OFF', 'Tết Dương lịch'),

    ('2025-01-25', 'OFF', 'thứ Bảy, trong dịp nghỉ Tết Nguyên đán Ất Tỵ'),
    ('2025-01-26', 'OFF', 'Chủ nhật, trong dịp nghỉ Tết Nguyên đán Ất Tỵ'),
    ('2025-01-27', 'OFF', 'ngày nghỉ Tết Nguyên đán Ất Tỵ'),
    ('2025-01-28', 'OFF', 'ngày nghỉ Tết Nguyên đán Ất Tỵ'),
    ('2025-01-29', 'OFF', 'ngày nghỉ Tết Nguyên đán Ất Tỵ'),
    ('2025-01-30', 'OFF', 'ngày nghỉ Tết Nguyên đán Ất Tỵ'),
    ('2025-01-31', 'OFF', 'ngày nghỉ Tết Nguyên đán Ất Tỵ'),
    ('2025-02-01', 'OFF', 'thứ Bảy, trong dịp nghỉ Tết Nguyên đán Ất Tỵ'),
    ('2025-02-02', 'OFF', 'Chủ nhật, trong dịp nghỉ Tết Nguyên đán Ất Tỵ'),

    ('2025-04-07', 'OFF', 'ngày Giỗ Tổ Hùng Vương'),

    ('2025-04-26', 'WORKED', 'ngày làm bù cho thứ Sáu 2/5/2025'),
    ('2025-04-30', 'OFF', 'Ngày Chiến thắng 30/4'),
    ('2025-05-01', 'OFF', 'ngày Quốc tế lao động 1/5'),
    ('2025-05-02', 'OFF', 'ngày nghỉ hoán đổi, làm bù thứ Bảy 26/4/2025'),
    ('2025-05-03', 'OFF', 'thứ Bảy, trong dịp nghỉ lễ 30/4 và 1/5'),
    ('2025-05-04', 'OFF', 'Chủ nhật, trong dịp nghỉ lễ 30/4 và 1/5'),

    ('2025-08-30', 'OFF', 'thứ Bảy, trong dịp nghỉ lễ Quốc khánh 2/9'),
    ('2025-08-31', 'OFF', 'Chủ nhật, trong dịp nghỉ lễ Quốc khánh 2/9'),
    ('2025-09-01', 'OFF', 'ngày nghỉ lễ Quốc khánh 2/9'),
    ('2025-09-02', 'OFF', 'ngày nghỉ lễ Quốc khánh 2/9'),

    ('2026-01-01', 'OFF', 'Tết Dương lịch'),
    ('2026-01-02', 'OFF', 'ngày nghỉ hoán đổi, làm bù thứ Bảy 10/1/2026'),
    ('2026-01-03', 'OFF', 'thứ Bảy, trong dịp nghỉ Tết Dương lịch'),
    ('2026-01-04', 'OFF', 'Chủ nhật, trong dịp nghỉ Tết Dương lịch'),
    ('2026-01-10', 'WORKED', 'ngày làm bù cho thứ Sáu 2/1/2026'),

    ('2026-02-14', 'OFF', 'thứ Bảy, trong dịp nghỉ Tết Nguyên đán Bính Ngọ'),
    ('2026-02-15', 'OFF', 'Chủ nhật, trong dịp nghỉ Tết Nguyên đán Bính Ngọ'),
    ('2026-02-16', 'OFF', 'ngày nghỉ Tết Nguyên đán Bính Ngọ'),
    ('2026-02-17', 'OFF', 'ngày nghỉ Tết Nguyên đán Bính Ngọ'),
    ('2026-02-18', 'OFF', 'ngày nghỉ Tết Nguyên đán Bính Ngọ'),
    ('2026-02-19', 'OFF', 'ngày nghỉ Tết Nguyên đán Bính Ngọ'),
    ('2026-02-20', 'OFF', 'ngày nghỉ Tết Nguyên đán Bính Ngọ'),
    ('2026-02-21', 'OFF', 'thứ Bảy, trong dịp nghỉ Tết Nguyên đán Bính Ngọ'),
    ('2026-02-22', 'OFF', 'Chủ nhật, trong dịp nghỉ Tết Nguyên đán Bính Ngọ'),

    ('2026-04-26', 'OFF', 'ngày Giỗ Tổ Hùng Vương'),
    ('2026-04-27', 'OFF', 'ngày nghỉ bù ngày Giỗ Tổ Hùng Vương'),

    ('2026-04-30', 'OFF', 'Ngày Chiến thắng 30/4'),
    ('2026-05-01', 'OFF', 'ngày Quốc tế lao động 1/5'),

    ('2026-08-22', 'WORKED', 'ngày làm bù cho thứ Hai 31/8/2026'),
    ('2026-08-29', 'OFF', 'thứ Bảy, trong dịp nghỉ lễ Quốc khánh 2/9'),
    ('2026-08-30', 'OFF', 'Chủ nhật, trong dịp nghỉ lễ Quốc khánh 2/9'),
    ('2026-08-31', 'OFF', 'ngày nghỉ hoán đổi, làm bù thứ Bảy 22/8/2026'),
    ('2026-09-01', 'OFF', 'ngày nghỉ lễ Quốc khánh 2/9'),
    ('2026-09-02', 'OFF', 'ngày nghỉ lễ Quốc khánh 2/9'),

    ('2026-11-24', 'OFF', 'Ngày Văn hóa Việt Nam');

insert into calendar_year (year, confirmed_at, confirmed_by) values
    (2025, timestamptz '2025-01-01 00:00:00+07', 'seed'),
    (2026, timestamptz '2026-01-01 00:00:00+07', 'seed');
