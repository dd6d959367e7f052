#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pulls_hard() {
        let spring = new_spring(4.0);
        assert_eq!(pull(&spring, &[0.5, 9.0, 1.5]), Some(6.0));
        assert_eq!(pull(&spring, &[2.0, 1.0]), Some(8.0));
        assert_eq!(spring.pulls.get(), 2);
    }

    #[test]
    fn no_length() {
        let spring = new_spring(1.0);
        assert_eq!(pull(&spring, &[]), None);
        assert_eq!(spring.pulls.get(), 0);
    }
}
