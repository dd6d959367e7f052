#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn heads() {
        let q = VecDeque::from([Task { age: 3, weight: 5 }, Task { age: 9, weight: 9 }]);
        assert_eq!(head_urgency(&q), 15);
        assert_eq!(q[1].urgency(), 81);
        assert_eq!(head_urgency(&VecDeque::new()), 0);
    }
}
