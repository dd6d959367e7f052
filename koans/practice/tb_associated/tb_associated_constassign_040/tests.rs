#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn rises() {
        let mut j = Juggler::default();
        let balls: Vec<u32> = [0, 0, 0, 0, 1, 5].map(|d| j.round(d)).into();
        assert_eq!(balls, [3, 4, 4, 5, 4, 3]);
    }
}
