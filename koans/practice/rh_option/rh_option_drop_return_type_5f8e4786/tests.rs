#[cfg(test)]
mod tests {
    use super::*;
    fn call(caller: &str, waited: u32, answered: bool) -> Call {
        Call {
            caller: caller.into(),
            waited,
            answered,
        }
    }
    #[test]
    fn median() {
        let calls = [
            call("a", 30, true),
            call("b", 5, true),
            call("c", 99, false),
            call("d", 12, true),
        ];
        assert_eq!(median_wait(&calls), Some(12));
        assert_eq!(lost_callers(&calls), "c");
    }
    #[test]
    fn quiet() {
        assert_eq!(median_wait(&[]), None);
    }
}
