#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn second_child() {
        let mut tree = Arena::new();
        let ann = tree.push(Person { children: 1 });
        let bob = tree.push(Person::default());
        assert_eq!(adopt(&mut tree, [&ann, &bob]), 2);
        assert_eq!(tree[&bob].children, 1);
    }
}
