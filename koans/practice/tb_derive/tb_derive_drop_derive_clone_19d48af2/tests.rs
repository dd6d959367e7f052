#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digit_sets() {
        let set: Digits = [2, 9, 2].into_iter().collect();
        assert_eq!((set.len(), set.into_iter().max()), (2, Some(9)));
    }
}
