#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn tunes() {
        let plan = plan(&[(702, "North"), (720, "South")]).unwrap();
        assert_eq!(plan.tune(720).unwrap(), "South");
        assert_eq!(
            plan.tune(721).unwrap_err().to_string(),
            "nothing on 721 kHz"
        );
    }
    #[test]
    fn keeps_distance() {
        let error = plan(&[(702, "North"), (707, "South")]).err().unwrap();
        assert_eq!(error.to_string(), "band plan: South is too near North");
    }
}
