#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Square {
    pub x: i32,
    pub y: i32,
    pub size: i32,
}

impl Square {
    pub fn meets(&self, o: &Square) -> bool {
        let apart = |a: i32, n: i32, b: i32, m: i32| a + n <= b || b + m <= a;
        !apart(self.x, self.size, o.x, o.size) && !apart(self.y, self.size, o.y, o.size)
    }
}

#[derive(Debug, Clone)]
pub enum Node<T> {
    Leaf(Vec<T>),
    Split(Box<[Tree<T>; 4]>),
}

#[derive(Debug, Clone)]
pub struct Tree<T> {
    pub area: Square,
    pub node: Node<T>,
}
