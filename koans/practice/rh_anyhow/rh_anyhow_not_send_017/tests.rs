#[cfg(test)]
mod tests {
    use super::*;
    fn layout() -> Layout {
        Layout {
            name: "wide".into(),
            columns: 120,
        }
    }
    #[test]
    fn fits() {
        assert_eq!(place_all(layout(), &[40, 50]).unwrap(), 30);
    }
    #[test]
    fn does_not_fit() {
        let error = place_all(layout(), &[90, 50]).unwrap_err();
        assert_eq!(
            format!("{error:#}"),
            "cannot place the panes: wide has 120 columns, not 140"
        );
    }
}
