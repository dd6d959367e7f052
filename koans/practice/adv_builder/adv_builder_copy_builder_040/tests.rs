#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn two_nights() {
        assert_eq!(
            season(&SessionPlan::by("Caroline")),
            ["Caroline: M42+M45 x 30s", "Caroline: M13 x 120s"]
        );
    }
}
