#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn plan() {
        let plan = shift_plan(&[("Ann", Days::default().on(0).on(6)), ("Bo", Days(0))]);
        assert_eq!(plan, ["Ann: 1000001", "Bo: 0000000"]);
    }
}
