use std::rc::Rc;

#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct V2 {
    pub x: f64,
    pub y: f64,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Particle {
    pub at: V2,
    pub speed: V2,
    pub kind: Rc<str>,
}

pub trait Force {
    fn on(&self, particle: &Particle) -> V2;
}

#[derive(Default)]
pub struct World {
    pub particles: Vec<Particle>,
    forces: Vec<Box<dyn Force>>,
}

impl World {
    pub fn builder() -> WorldBuilder {
        WorldBuilder {
            world: World::default(),
        }
    }
}

pub struct WorldBuilder {
    world: World,
}

impl WorldBuilder {
    pub fn build(self) -> Result<World, &'static str> {
        if self.world.forces.is_empty() {
            return Err("a world needs a force");
        }
        Ok(self.world)
    }
}
