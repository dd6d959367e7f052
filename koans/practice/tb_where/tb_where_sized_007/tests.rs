#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn avoids() {
        let p = Straight.avoiding(3).avoiding(5);
        assert_eq!(p.path(2, 6), [2, 4, 6]);
    }
}
