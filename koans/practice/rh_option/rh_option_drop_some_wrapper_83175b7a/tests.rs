#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn bills() {
        let m = HashMap::from([("soup", 4), ("fish", 15)]);
        assert_eq!(bill(&m, &[("soup", 2), ("fish", 1)]), Some(23));
        assert_eq!(bill(&m, &[]), Some(0));
        assert_eq!(bill(&m, &[("cake", 1)]), None);
    }
}
