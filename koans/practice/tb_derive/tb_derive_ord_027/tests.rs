#[cfg(test)]
mod tests {
    use super::*;

    fn build<K: Ord>(keys: Vec<K>) -> Tree<K> {
        keys.into_iter().fold(Tree::Leaf, Tree::insert)
    }

    fn keys(tree: Tree<i32>) -> Vec<i32> {
        match tree {
            Tree::Leaf => vec![],
            Tree::Node(l, k, r) => [keys(*l), vec![k], keys(*r)].concat(),
        }
    }

    #[test]
    fn keys_are_ordered_and_distinct() {
        assert_eq!(keys(build(vec![5, 2, 8, 2, 6])), [2, 5, 6, 8]);
        assert_eq!(keys(build(vec![])), []);
    }

    #[test]
    fn depth_follows_the_shape() {
        assert_eq!(build(vec![1, 2, 3]).depth(), 3);
        assert_eq!(build(vec!["b", "a", "c"]).depth(), 2);
        assert_eq!(Tree::<u8>::Leaf.depth(), 0);
    }
}
