package dev.magentokeys.understanding;

/** What a message leaves open that its reader must not settle alone. */
public enum Doubt {
    /** The command was read through a typing error. */
    MISTYPED,
    /** Two addresses look alike and are not the same, or one mixes alphabets. */
    LOOK_ALIKE,
    /** A date such as 03/04 that can be read in two ways. */
    WHICH_DATE
}
