#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn nests() {
        let link = Node::Link {
            text: "Home".into(),
            href: "/".into(),
        };
        let menu = Node::Menu {
            title: "Main".into(),
            children: vec![link],
        };
        assert_eq!(
            render(&menu),
            "<li>Main<ul><li><a href=\"/\">Home</a></li></ul></li>"
        );
    }
    #[test]
    fn empty_menu() {
        assert_eq!(
            render(&Node::Menu {
                title: "X".into(),
                children: vec![]
            }),
            "<li>X<ul></ul></li>"
        );
    }
}
