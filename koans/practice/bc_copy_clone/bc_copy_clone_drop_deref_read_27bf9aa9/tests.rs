#[cfg(test)]
mod tests {
    use super::battery::*;
    use super::*;
    #[test]
    fn hour() {
        let c = Cell {
            charge: 60.0,
            drain: Some(4.0),
        };
        assert_eq!(hours(c), 15.0);
        assert_eq!(
            shortest(&[
                Cell {
                    charge: 1.0,
                    drain: None
                },
                c
            ]),
            Some(15.0)
        );
        assert_eq!(
            hours(Cell {
                charge: 3.0,
                drain: Some(0.0)
            }),
            24.0
        );
    }
}
