#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mixed() {
        let j = |n: &str, u| Job {
            name: n.to_string(),
            urgent: u,
        };
        let (q, h) = enqueue(vec![j("a", true), j("b", false), j("c", true)]);
        assert_eq!(q, VecDeque::from(vec![j("c", true), j("a", true)]));
        assert_eq!(h, vec![j("a", true), j("b", false), j("c", true)]);
    }

    #[test]
    fn calm() {
        let (q, h) = enqueue(vec![Job {
            name: "z".to_string(),
            urgent: false,
        }]);
        assert!(q.is_empty());
        assert_eq!(h.len(), 1);
    }
}
