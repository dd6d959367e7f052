#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn numbers() {
        let all = number(&["Harz ", "Alps", "Docks"], 12, Some(13));
        assert_eq!(
            all.iter().map(|e| e.number).collect::<Vec<_>>(),
            [12, 14, 15]
        );
        assert_eq!(all[0].title, "Harz");
        assert_eq!(
            number(&["Fens"], 1, None),
            [Exhibit {
                number: 1,
                title: "Fens".into()
            }]
        );
    }
}
