#[derive(Debug, PartialEq)]
pub struct Take {
    pub heap: usize,
    pub stones: u32,
}

pub struct Nim {
    heaps: Vec<u32>,
}

impl Nim {
    pub fn new(heaps: Vec<u32>) -> Nim {
        Nim { heaps }
    }

    fn nim_sum(&self) -> u32 {
        self.heaps.iter().fold(0, |sum, heap| sum ^ heap)
    }

    pub fn best(&self) -> Option<Take> {
        let sum = self.nim_sum();
        self.heaps.iter().enumerate().find_map(|(heap, &stones)| {
            let left = stones ^ sum;
            (left < stones).then(|| Take {
                heap,
                stones: stones - left,
            })
        })
    }
}
