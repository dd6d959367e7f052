pub struct Stops {
    low: i32,
    high: i32,
}

pub fn stops(low: i32, high: i32) -> Stops {
    Stops { low, high }
}

impl Iterator for Stops {
    type Item = i32;

    fn next(&mut self) -> Option<i32> {
        if self.low > self.high {
            return None;
        }
        self.low += 1;
        Some(self.low - 1)
    }
}

impl DoubleEndedIterator for Stops {
    fn next_back(&mut self) -> Option<i32> {
        if self.low > self.high {
            return None;
        }
        self.high -= 1;
        Some(self.high + 1)
    }
}

pub fn ride(down: bool) -> String {
    let mut floors: Vec<String> = stops(-1, 2).map(|floor| floor.to_string()).collect();
    if down {
        floors = stops(-1, 2)
            .rev()
            .map(|floor| format!("<{floor}"))
            .collect();
    }
    floors.join(" ")
}
