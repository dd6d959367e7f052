#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_darts_are_refused() {
        let board = start(0);

        assert_eq!(board.points.get(), 501);
    }
}
