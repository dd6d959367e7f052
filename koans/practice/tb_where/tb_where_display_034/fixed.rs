use std::fmt;

pub struct Tree<L> {
    pub label: L,
    pub below: Vec<Tree<L>>,
}

impl<L> Tree<L>
where
    L: fmt::Display,
{
    fn write(&self, f: &mut fmt::Formatter<'_>, depth: usize) -> fmt::Result {
        writeln!(f, "{:indent$}{}", "", self.label, indent = depth * 2)?;
        self.below.iter().try_for_each(|t| t.write(f, depth + 1))
    }
}

impl<L> fmt::Display for Tree<L>
where
    L: fmt::Display,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f, 0)
    }
}
