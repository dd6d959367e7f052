#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn stacked() {
        let boxes = vec![
            MovingBox {
                room: "kitchen".into(),
                content: vec!["cups", "jars"],
                fragile: true,
            },
            MovingBox {
                room: "study".into(),
                content: vec!["books"],
                fragile: false,
            },
        ];
        assert_eq!(stack(boxes), "study: books / kitchen: cups, jars!");
    }
}
