#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doubles_until_eight() {
        let wait = Duration::from_secs(2);
        let plan = schedule(Retry { left: 5, wait }).unwrap();
        assert_eq!(plan.len(), 3);
        assert_eq!(plan[2].left, 3);
        assert_eq!(plan[2].wait, Duration::from_secs(8));
    }

    #[test]
    fn gives_up() {
        let wait = Duration::from_secs(1);
        assert!(schedule(Retry { left: 1, wait }).is_none());
    }
}
