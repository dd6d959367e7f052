use std::collections::VecDeque;

pub trait Belt {
    type Sweet;
    fn next_sweet(&mut self) -> Option<Self::Sweet>;
}

pub struct Gummies {
    pub left: u8,
}

impl Belt for Gummies {
    type Sweet = String;

    fn next_sweet(&mut self) -> Option<String> {
        self.left = self.left.checked_sub(1)?;
        Some(format!("gummy {}", self.left))
    }
}

pub struct Packer<S> {
    belts: VecDeque<Box<dyn Belt>>,
}

impl<S> Packer<S> {
    pub fn new(belts: Vec<Box<dyn Belt>>) -> Self {
        Packer {
            belts: belts.into(),
        }
    }

    pub fn bag(&mut self, size: usize) -> Vec<S> {
        let mut bag = Vec::new();
        while bag.len() < size {
            let Some(mut belt) = self.belts.pop_front() else {
                break;
            };
            if let Some(sweet) = belt.next_sweet() {
                bag.push(sweet);
                self.belts.push_back(belt);
            }
        }
        bag
    }
}
