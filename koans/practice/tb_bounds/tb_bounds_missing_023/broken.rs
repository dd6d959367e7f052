pub fn repeat(times: u32, mut job: impl FnMut(u32)) -> u32 {
    for round in 0..times {
        job(round);
    }
    times
}

pub fn morning_and_evening<J>(days: u32, mut job: J) -> u32
where
{
    repeat(days, &mut job) + repeat(days / 2, &mut job)
}
