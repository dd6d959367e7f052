#[cfg(test)]
mod tests {
    use super::*;

    fn schedule() -> Schedule {
        Schedule::try_from(vec![(0, 0), (1_000, 10), (5_000, 30)]).unwrap()
    }

    #[test]
    fn slices_stop_at_the_income() {
        let schedule = schedule();
        let parts: Vec<u32> = schedule.slices(3_000).map(|(_, part)| part).collect();
        assert_eq!(parts, [1_000, 2_000]);
        let (top, part) = schedule.slices(6_500).last().unwrap();
        let copy = top.clone();
        assert_eq!((&copy, part), (top, 1_500));
    }
}
