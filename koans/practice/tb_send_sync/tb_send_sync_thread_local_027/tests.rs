#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn tree() {
        let menu = Menu::Group(
            "File",
            vec![
                Menu::Item("Open"),
                Menu::Group("Recent", vec![Menu::Item("a.txt")]),
            ],
        );
        assert_eq!(render(&menu), "File\n  Open\n  Recent\n    a.txt\n");
    }
}
