use crate::parts::PartNumber;
use crate::stock::Stockroom;

/// What somebody wants.
#[derive(Debug, Clone, Default)]
pub struct Order {
    lines: Vec<(PartNumber, u32)>,
}

impl Order {
    pub fn with(mut self, number: &PartNumber, count: u32) -> Self {
        self.lines.push((number.clone(), count));
        self
    }

    /// Take all of it out of the room; what is not there is returned as an order.
    pub fn fill(&self, room: &mut Stockroom) -> Order {
        let missing = self
            .lines
            .iter()
            .filter(|(number, count)| !room.take(number, *count));
        Order {
            lines: missing.cloned().collect(),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    pub fn numbers(&self) -> Vec<&str> {
        self.lines
            .iter()
            .map(|(number, _)| number.as_str())
            .collect()
    }
}
