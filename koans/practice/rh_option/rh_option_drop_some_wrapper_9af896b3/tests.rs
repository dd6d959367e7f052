#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doubles() {
        let leaf = |weight| {
            Some(Box::new(Tree {
                weight,
                ..Default::default()
            }))
        };
        let mut t = Tree {
            weight: 1,
            left: leaf(2),
            right: leaf(3),
        };
        assert_eq!(t.double(), 12);
        assert_eq!(t.right.unwrap().weight, 6);
        assert_eq!(
            Tree {
                weight: 4,
                ..Default::default()
            }
            .double(),
            8
        );
    }

    #[test]
    fn lightens() {
        let leaf = |weight| {
            Some(Box::new(Tree {
                weight,
                ..Default::default()
            }))
        };
        let mut t = Tree {
            weight: 2,
            left: leaf(5),
            right: leaf(1),
        };
        assert_eq!(t.lighten(), Some(16));
        assert_eq!(t.left.unwrap().weight, 4);
        let mut u = Tree {
            weight: 9,
            left: leaf(1),
            right: None,
        };
        assert_eq!(u.lighten(), Some(20));
        assert_eq!(u.left.unwrap().weight, 2);
        assert_eq!(Tree::default().lighten(), None);
    }
}
