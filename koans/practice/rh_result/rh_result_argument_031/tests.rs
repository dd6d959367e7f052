#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn paints() {
        let mut f = Fence::new(10);
        assert_eq!(
            f.use_can(&Can {
                litres: 1.5,
                years: 1
            }),
            Ok(6.0)
        );
        assert_eq!(
            f.use_can(&Can {
                litres: 3.0,
                years: 9
            }),
            Err(PaintError::DriedOut)
        );
        assert_eq!(
            f.use_can(&Can {
                litres: 3.0,
                years: 0
            }),
            Ok(10.0)
        );
    }
}
