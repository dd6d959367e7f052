#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn evens() {
        let mut w: VecDeque<Shift> = [4, 8, 11]
            .into_iter()
            .map(|hours| Shift { hours })
            .collect();
        assert_eq!(even_out(&mut w), Some(7));
        assert_eq!(w[0].hours, 7);
        assert_eq!(w[2].hours, 8);
        assert_eq!(even_out(&mut w), Some(7));
    }

    #[test]
    fn alone() {
        let mut w = VecDeque::from([Shift { hours: 12 }]);
        assert_eq!(even_out(&mut w), Some(12));
        assert_eq!(even_out(&mut VecDeque::new()), None);
    }
}
