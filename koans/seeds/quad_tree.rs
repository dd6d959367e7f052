//! A tree of squares that finds items near a place.

pub trait Located {
    fn place(&self) -> (i32, i32);
}

impl Located for (i32, i32) {
    fn place(&self) -> (i32, i32) {
        *self
    }
}

/// Gives any value a place.
#[derive(Debug, Clone, PartialEq)]
pub struct Pin<T>(pub i32, pub i32, pub T);

impl<T> Located for Pin<T> {
    fn place(&self) -> (i32, i32) {
        (self.0, self.1)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Square {
    pub x: i32,
    pub y: i32,
    pub size: i32,
}

impl Square {
    pub fn holds(&self, (x, y): (i32, i32)) -> bool {
        (self.x..self.x + self.size).contains(&x) && (self.y..self.y + self.size).contains(&y)
    }

    pub fn meets(&self, o: &Square) -> bool {
        let apart = |a: i32, n: i32, b: i32, m: i32| a + n <= b || b + m <= a;
        !apart(self.x, self.size, o.x, o.size) && !apart(self.y, self.size, o.y, o.size)
    }

    fn quarters(self) -> [Square; 4] {
        let size = self.size / 2;
        [(0, 0), (1, 0), (0, 1), (1, 1)].map(|(i, j)| Square {
            x: self.x + i * size,
            y: self.y + j * size,
            size,
        })
    }
}

#[derive(Debug, Clone)]
enum Node<T> {
    Leaf(Vec<T>),
    Split(Box<[Tree<T>; 4]>),
}

#[derive(Debug, Clone)]
pub struct Tree<T> {
    area: Square,
    node: Node<T>,
}

#[derive(Debug, PartialEq)]
pub enum TreeError<T> {
    Outside { item: T, area: Square },
    BadSize(i32),
}

impl<T: Located> Tree<T> {
    const ROOM: usize = 2;

    fn leaf(area: Square) -> Self {
        let node = Node::Leaf(Vec::new());
        Tree { area, node }
    }

    pub fn over(size: i32) -> Result<Self, TreeError<T>> {
        if size <= 0 || size.count_ones() != 1 {
            return Err(TreeError::BadSize(size));
        }
        Ok(Self::leaf(Square { x: 0, y: 0, size }))
    }

    pub fn insert(&mut self, item: T) -> Result<(), TreeError<T>> {
        if !self.area.holds(item.place()) {
            let area = self.area;
            return Err(TreeError::Outside { item, area });
        }
        match &mut self.node {
            Node::Split(quarters) => {
                let home = quarters.iter_mut().find(|q| q.area.holds(item.place()));
                home.map_or(Ok(()), |quarter| quarter.insert(item))
            }
            Node::Leaf(items) if items.len() < Self::ROOM || self.area.size == 1 => {
                items.push(item);
                Ok(())
            }
            Node::Leaf(items) => {
                let old = std::mem::take(items);
                self.node = Node::Split(Box::new(self.area.quarters().map(Tree::leaf)));
                old.into_iter()
                    .chain([item])
                    .try_for_each(|item| self.insert(item))
            }
        }
    }

    pub fn visit<'t>(&'t self, window: &Square, found: &mut dyn FnMut(&'t T)) {
        if !self.area.meets(window) {
            return;
        }
        match &self.node {
            Node::Leaf(items) => items
                .iter()
                .filter(|i| window.holds(i.place()))
                .for_each(found),
            Node::Split(quarters) => quarters.iter().for_each(|q| q.visit(window, found)),
        }
    }

    pub fn depth(&self) -> usize {
        match &self.node {
            Node::Leaf(_) => 1,
            Node::Split(quarters) => 1 + quarters.iter().map(Tree::depth).max().unwrap_or(0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cities() -> Tree<Pin<&'static str>> {
        let mut tree = Tree::over(16).unwrap();
        for (x, y, name) in [(1, 1, "a"), (2, 9, "b"), (14, 3, "c"), (1, 2, "d")] {
            tree.insert(Pin(x, y, name)).unwrap();
        }
        tree
    }

    #[test]
    fn finds_what_is_near() {
        let tree = cities();
        let mut names = Vec::new();
        tree.visit(
            &Square {
                x: 0,
                y: 0,
                size: 4,
            },
            &mut |pin| names.push(pin.2),
        );
        assert_eq!(names, ["a", "d"]);
    }

    #[test]
    fn squares_meet() {
        let square = Square {
            x: 0,
            y: 0,
            size: 4,
        };
        assert!(square.meets(&Square {
            x: 3,
            y: 3,
            size: 9
        }));
        assert!(!square.meets(&Square { x: 4, ..square }));
        assert_eq!(
            square.quarters()[3],
            Square {
                x: 2,
                y: 2,
                size: 2
            }
        );
    }

    #[test]
    fn same_places_share_a_leaf() {
        let mut tree = Tree::over(4).unwrap();
        for _ in 0..5 {
            tree.insert((3, 3)).unwrap();
        }
        assert_eq!(tree.depth(), 3);
        assert_eq!(tree.clone().depth(), 3);
    }

    #[test]
    fn errors() {
        assert_eq!(
            Tree::<(i32, i32)>::over(6).unwrap_err(),
            TreeError::BadSize(6)
        );
        let err = cities().insert(Pin(20, 0, "far")).unwrap_err();
        let area = Square {
            x: 0,
            y: 0,
            size: 16,
        };
        assert_eq!(
            err,
            TreeError::Outside {
                item: Pin(20, 0, "far"),
                area
            }
        );
    }
}
