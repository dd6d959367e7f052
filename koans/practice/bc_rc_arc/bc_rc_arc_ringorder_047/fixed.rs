use std::cell::RefCell;
use std::rc::Rc;

pub struct Bowl {
    grams: u32,
    log: Vec<&'static str>,
}

pub struct Animal {
    name: &'static str,
    bite: u32,
    bowl: Rc<RefCell<Bowl>>,
}

impl Bowl {
    fn eat(&mut self, who: &'static str, grams: u32) -> u32 {
        let eaten = grams.min(self.grams);
        self.grams -= eaten;
        if eaten > 0 {
            self.log.push(who);
        }
        eaten
    }
}

pub fn pets(grams: u32) -> [Animal; 2] {
    let bowl = Rc::new(RefCell::new(Bowl { grams, log: vec![] }));
    [("Rex", 70), ("Tom", 30)].map(|(name, bite)| Animal {
        name,
        bite,
        bowl: bowl.clone(),
    })
}

pub fn feed(animals: &[Animal], rounds: usize) -> Vec<u32> {
    let round = animals.iter().cycle().take(rounds * animals.len());
    round
        .map(|a| a.bowl.borrow_mut().eat(a.name, a.bite))
        .collect()
}

pub fn diary(animal: &Animal) -> String {
    animal.bowl.borrow().log.join(" ")
}
