use std::collections::VecDeque;

pub struct Tour {
    stops: VecDeque<(u16, String)>,
    pub heard: Vec<u16>,
}

impl Tour {
    pub fn new(stops: Vec<(u16, &str)>) -> Tour {
        let stops = stops.into_iter().map(|(n, s)| (n, s.to_string())).collect();
        Tour {
            stops,
            heard: Vec::new(),
        }
    }

    pub fn play(&mut self) -> String {
        match self.stops.pop_front() {
            Some((number, text)) => {
                self.heard.push(number);
                text
            }
            None => String::from("Thank you for visiting."),
        }
    }
}
