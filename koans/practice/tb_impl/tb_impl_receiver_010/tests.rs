#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn flood_wins() {
        let l = |metres| Level { metres, mark: 3.0 };
        assert_eq!(worst(&[l(1.0), l(3.5), l(2.8)]), Alert::Flood);
        assert_eq!(worst(&[l(1.0), l(2.8)]), Alert::Watch);
        assert_eq!(worst(&[l(1.0)]), Alert::Calm);
    }
}
