#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn reach_after_homing() {
        let mut arm = home(
            Arm {
                state: (),
                steps: 10,
            },
            (3, -2),
        );
        assert_eq!(arm.reach(4, 4), (7, 2));
        assert_eq!(arm.steps, 18);
    }
}
