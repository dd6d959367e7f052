use std::any::Any;

#[derive(Debug, PartialEq, Clone)]
pub struct Umbrella {
    pub colour: String,
}

#[derive(Debug, PartialEq, Clone)]
pub struct Key(pub u32);

#[derive(Default)]
pub struct LostAndFound {
    things: Vec<Box<dyn Any>>,
}

impl LostAndFound {
    pub fn hand_in(&mut self, thing: impl Any) {
        self.things.push(Box::new(thing));
    }

    pub fn keys(&self) -> Vec<u32> {
        let mut numbers = Vec::new();
        for thing in &self.things {
            if thing.is::<Key>() {
                let key = thing.as_ref() as &Key;
                numbers.push(key.0);
            }
        }
        numbers
    }

    pub fn count<T: Any>(&self) -> usize {
        self.things.iter().filter(|thing| thing.is::<T>()).count()
    }
}
