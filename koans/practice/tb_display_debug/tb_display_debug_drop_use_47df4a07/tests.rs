#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn panels() {
        assert_eq!(
            panel("tank", [Measured(5, "l"), Measured(80, "%")]),
            "tank: 5 l / 80 %"
        );
        assert_eq!(
            panel("wind", [Measured(2.5, "m/s"), Measured(0.5, "bar")]),
            "wind: 2.5 m/s / 0.5 bar"
        );
    }
}
