#[derive(Default)]
pub struct Tree {
    pub weight: u32,
    pub left: Option<Box<Tree>>,
    pub right: Option<Box<Tree>>,
}

impl Tree {
    pub fn double(&mut self) -> u32 {
        self.weight *= 2;
        let branches = [&mut self.left, &mut self.right];
        let below: u32 = branches.into_iter().flatten().map(|t| t.double()).sum();
        self.weight + below
    }

    pub fn lighten(&mut self) -> Option<u32> {
        let total = self.double();
        let left = self.left.as_mut()?;
        left.weight = left.weight.min(total / 4);
        Some(total)
    }
}
