#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn deep_dive_gets_a_safety_stop() {
        let mut plan = DivePlan::default();
        plan.ascend_by(3).stop(30, 15).ascend_by(12);
        let depths: Vec<u32> = plan.stops().iter().map(|s| s.depth).collect();
        assert_eq!(depths, [30, 18, 5]);
    }
    #[test]
    fn shallow_dive() {
        let mut plan = DivePlan::default();
        assert_eq!(
            plan.stop(4, 9).ascend_by(6).stops().last(),
            Some(&Stop {
                depth: 0,
                minutes: 1
            })
        );
    }
}
