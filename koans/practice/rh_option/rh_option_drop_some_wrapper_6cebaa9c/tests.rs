#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn finds() {
        let posts = [(1, (9, 9)), (2, (3, 1)), (3, (0, 2))].map(|(id, at)| Post { id, at });
        assert_eq!(nearest(&posts, (0, 0), 5), Some(3));
        assert_eq!(nearest(&posts, (9, 9), 5), Some(1));
        assert_eq!(nearest(&posts, (50, 0), 5), None);
    }
}
