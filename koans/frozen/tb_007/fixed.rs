use std::collections::HashMap;

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Cell {
    pub x: i32,
    pub y: i32,
}

pub fn neighbours(living: &[Cell]) -> HashMap<Cell, usize> {
    let mut counts = HashMap::new();
    for cell in living {
        for x in cell.x - 1..=cell.x + 1 {
            for y in cell.y - 1..=cell.y + 1 {
                let near = Cell { x, y };
                if near != *cell {
                    *counts.entry(near).or_insert(0) += 1;
                }
            }
        }
    }
    counts
}

pub fn generation(living: &[Cell]) -> Vec<Cell> {
    let mut next = Vec::new();
    for (cell, count) in neighbours(living) {
        if count == 3 || (count == 2 && living.contains(&cell)) {
            next.push(cell);
        }
    }
    next
}
