enum Enum {
    P,
    X = 3,
    Y = 5,
}
