#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn rolls() {
        let drawer = Drawer::with(vec![5, 10]);
        drawer.drop_in(20).drop_in(50);
        let (closing, rolls) = drawer.close(3);
        assert_eq!((closing.counted, closing.pieces), (85, 4));
        assert_eq!(rolls, [vec![5, 10, 20], vec![50]]);
    }
}
