pub fn reset<T: Default>(slot: &mut T) -> T {
    std::mem::replace(slot, T::default())
}

#[derive(Default)]
pub struct Schedule {
    pub night: i8,
    pub day: i8,
    pub holidays: Option<u16>,
}

pub fn holiday_over(schedule: &mut Schedule) -> i8 {
    let old = reset(schedule);
    schedule.night = old.night;
    old.day - old.night
}
