use std::collections::VecDeque;

#[derive(Debug, Clone, PartialEq)]
pub enum Stroke {
    Line(Vec<(i32, i32)>),
    Erase,
}

pub struct Canvas {
    strokes: VecDeque<Stroke>,
    limit: usize,
}

impl Canvas {
    pub fn remembering(limit: usize) -> Self {
        Canvas {
            strokes: VecDeque::with_capacity(limit),
            limit,
        }
    }

    pub fn draw(&mut self, stroke: Stroke) {
        if self.strokes.len() == self.limit {
            self.strokes.pop_front();
        }
        self.strokes.push_back(stroke);
    }

    pub fn latest(&self) -> Option<Stroke> {
        self.strokes.iter().last().cloned()
    }

    pub fn stroke(&self, index: usize) -> Option<Stroke> {
        self.strokes
            .iter()
            .filter(|stroke| **stroke != Stroke::Erase)
            .nth(index)
            .cloned()
    }
}
